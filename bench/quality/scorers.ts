import type { GoldReader } from "./open-gold-reader.ts";
import { score as scoreAirwars } from "./score-airwars.ts";
import { score as scoreAssertion } from "./score-assertion.ts";
import { score as scoreCase2021 } from "./score-case2021.ts";
import { score as scoreCorpusTruth } from "./score-corpus-truth.ts";
import { score as scoreEcbplus } from "./score-ecbplus.ts";
import { score as scoreEventLocation } from "./score-event-location.ts";
import { score as scoreGeo } from "./score-geo.ts";
import { score as scoreGumCoreference } from "./score-gum-coreference.ts";
import { score as scoreHtml } from "./score-html.ts";
import { score as scoreMuc } from "./score-muc.ts";
import { score as scoreNp4e } from "./score-np4e.ts";
import { score as scorePloverGsr } from "./score-plover-gsr.ts";
import { score as scorePolnear } from "./score-polnear.ts";
import { score as scoreRe3d } from "./score-re3d.ts";
import { score as scoreRecognizers } from "./score-recognizers.ts";
import type { ScoreRow, TellMiss } from "./score-row.ts";
import { score as scoreTbaqDates } from "./score-tbaq-dates.ts";
import { score as scoreTrees } from "./score-trees.ts";
import { score as scoreUner } from "./score-uner.ts";

export interface Scorer {
  /** What it is asked for by. */
  name: string;
  /** Its folder of the gold; null where it measures on what the project itself holds. */
  folder: string | null;
  /** The sets that its rows name. */
  sets: readonly string[];
  score(goldFolder: string, reader: GoldReader, tell: TellMiss): ScoreRow[] | Promise<ScoreRow[]>;
}

/** In the order of the stages. */
export const scorers: readonly Scorer[] = [
  { name: "html", folder: "html", sets: ["html"], score: scoreHtml },
  { name: "tbaq", folder: "tbaq", sets: ["tbaq"], score: scoreTbaqDates },
  { name: "recognizers", folder: "recognizers", sets: ["recognizers"], score: scoreRecognizers },
  { name: "trees", folder: "ud", sets: ["ud ewt dev", "gum news trees"], score: scoreTrees },
  { name: "geo", folder: "geo", sets: ["geo lgl", "geo geovirus"], score: scoreGeo },
  { name: "uner", folder: "uner", sets: ["uner"], score: scoreUner },
  { name: "re3d", folder: "re3d", sets: ["re3d"], score: scoreRe3d },
  { name: "gum", folder: "gum", sets: ["gum news"], score: scoreGumCoreference },
  { name: "polnear", folder: "polnear", sets: ["polnear"], score: scorePolnear },
  { name: "assertion", folder: "tbaq", sets: ["tbaq assertion"], score: scoreAssertion },
  { name: "plover_gsr", folder: "plover_gsr", sets: ["plover_gsr"], score: scorePloverGsr },
  { name: "case2021", folder: "case2021", sets: ["case2021"], score: scoreCase2021 },
  { name: "event_location", folder: "event_location", sets: ["event_location"], score: scoreEventLocation },
  { name: "muc", folder: "muc", sets: ["muc dev", "muc tst1", "muc tst2"], score: scoreMuc },
  { name: "airwars", folder: "airwars", sets: ["airwars"], score: scoreAirwars },
  { name: "np4e", folder: "np4e", sets: ["np4e"], score: scoreNp4e },
  { name: "ecbplus", folder: "ecbplus", sets: ["ecbplus"], score: scoreEcbplus },
  { name: "corpus", folder: null, sets: ["corpus"], score: scoreCorpusTruth },
];
