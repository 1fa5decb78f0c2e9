/**
 * The id of the card for a call: two people who make it out write one entry, and no call has two.
 * @source rep-18
 * @param callIn the id of the entry of the call
 */
export function surveyId(callIn: string): string {
  return `surveys:${callIn}`;
}
