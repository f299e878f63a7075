import { TABLE_PURPOSES } from '#words/data/tablePurposes.ts';

/** What a published table is for. @param table its name @throws RangeError where nothing is said of it */
export function tablePurpose(table: string): string {
  const purpose = TABLE_PURPOSES[table];
  if (purpose === undefined) throw new RangeError(`what is ${table} for?`);
  return purpose;
}
