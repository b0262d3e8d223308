import type { SubjectType } from "../../model/vocabulary/places.ts";
import type { Subject } from "./subject.ts";
import { SUBJECT_ORDER } from "./subject-order.ts";

/** The items about one subject. */
interface SubjectItems<T> {
  readonly subject: Subject;
  readonly items: readonly T[];
}

/** The subjects of one type with their items. */
export interface SubjectGroup<T> {
  readonly type: SubjectType;
  readonly subjects: readonly SubjectItems<T>[];
}

/** Groups items by the type of their subject, then by subject; both types and items keep their given order. */
export function groupedBySubject<T>(
  items: readonly T[],
  subjectOfItem: (item: T) => Subject,
): readonly SubjectGroup<T>[] {
  const groups = new Map<SubjectType, Map<string, { subject: Subject; items: T[] }>>();
  for (const item of items) {
    const subject = subjectOfItem(item);
    const group = groups.get(subject.type) ?? new Map<string, { subject: Subject; items: T[] }>();
    groups.set(subject.type, group);
    const known = group.get(subject.id) ?? { subject, items: [] };
    group.set(subject.id, known);
    known.items.push(item);
  }
  return SUBJECT_ORDER.flatMap((type) => {
    const group = groups.get(type);
    return group === undefined ? [] : [{ type, subjects: [...group.values()] }];
  });
}
