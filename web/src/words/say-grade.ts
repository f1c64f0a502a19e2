import type { EventSummary } from "../../../src/api/index.ts";

export type GradeValue = EventSummary["grade"]["value"];

const grades: { readonly [grade in GradeValue]: string } = {
  confirmed: "Confirmed",
  fair: "Fair",
  weak: "Weak",
  contested: "Contested",
  discounted: "Discounted",
};

export const gradeValues = Object.keys(grades) as readonly GradeValue[];

export function sayGrade(grade: GradeValue): string {
  return grades[grade];
}
