/** A file to try things with. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

/** What the local spreadsheet lays beside the page for newcomers; in Google Sheets there are none. */
export function samplesOfPage(): readonly Sample[] {
  const text = document.getElementById("ratesheet-samples")?.textContent ?? "";
  return text === "" ? [] : (JSON.parse(text) as readonly Sample[]);
}
