import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";
import type { EmbeddedDatabase } from "./start-embedded.ts";

/** PostgreSQL as Kysely knows it, on the one connection of an embedded database. */
export function embeddedDialect(database: EmbeddedDatabase): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (kysely) => new PostgresIntrospector(kysely),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createDriver: () => createDriver(database),
  };
}

function createDriver(database: EmbeddedDatabase): Driver {
  const connection = connect(database);
  let free: Promise<void> = Promise.resolve();
  let release = (): void => {};
  const run = async (statement: string): Promise<void> => {
    await connection.executeQuery(CompiledQuery.raw(statement));
  };
  return {
    async init() {},
    async acquireConnection() {
      const before = free;
      let next = (): void => {};
      free = new Promise((resolve) => {
        next = resolve;
      });
      await before;
      release = next;
      return connection;
    },
    beginTransaction: () => run("begin"),
    commitTransaction: () => run("commit"),
    rollbackTransaction: () => run("rollback"),
    async releaseConnection() {
      release();
    },
    destroy: () => database.close(),
  };
}

function connect(database: EmbeddedDatabase): DatabaseConnection {
  async function executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, affected } = await database.query(sql, parameters);
    return { rows: rows as Row[], numAffectedRows: BigInt(affected) };
  }
  return {
    executeQuery,
    async *streamQuery<Row>(query: CompiledQuery) {
      yield await executeQuery<Row>(query);
    },
  };
}
