type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** An import or an undo that has begun: whoever comes next goes on with it. */
export interface ActualsJournal {
  readonly id: string;
  readonly action: "import" | "undo";
  /** The import that it is about. */
  readonly number: number;
  readonly files: string;
  /**
   * `receiving`: charges come in chunks. `writing`: the charges of before are kept in a sheet of their own, and Charges is
   * written anew. `finishing`: Charges stands; it is left to say so, and to keep what an undo needs. `tabs`: those that rest on
   * Charges are written anew; a request of its own, since what they hold is read before anything is written.
   */
  readonly phase: "receiving" | "writing" | "finishing" | "tabs";
  /** Chunks that are there. */
  readonly received: number;
  readonly expected: number;
  /** Charges of the import. */
  readonly charges: number;
  /** Charges that are written, and how many there will be. */
  readonly written: number;
  readonly total: number;
  /** What was replaced, in words for the Imports tab. */
  readonly replaced: string;
  /** What is to be told at the end, in sentences. */
  readonly told: readonly string[];
}

/** What RateSheet remembers of actuals in a spreadsheet; the header of an import stands with its charges. */
export interface ActualsMemory {
  readonly journal: ActualsJournal | null;
  /** The number of the last import. */
  readonly last: number;
  /** The import that can be taken back. */
  readonly undo: number | null;
  /** Charges on the tab. */
  readonly count: number;
}

const KEY = "ratesheet.actuals.memory";
const NOTHING: ActualsMemory = { journal: null, last: 0, undo: null, count: 0 };

/** The memory, looked up once: whoever holds it holds the lock, or only reads. */
export class ActualsNotes {
  private item: GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined;
  private known: ActualsMemory;

  constructor(private readonly spreadsheet: Spreadsheet) {
    this.item = this.find();
    const text = this.item?.getValue();
    this.known = { ...NOTHING, ...(text ? (JSON.parse(text) as Partial<ActualsMemory>) : {}) };
  }

  get memory(): ActualsMemory {
    return this.known;
  }

  remember(change: Partial<ActualsMemory>): void {
    this.known = { ...this.known, ...change };
    const text = JSON.stringify(this.known);
    if (this.item) this.item.setValue(text);
    else {
      const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
      this.spreadsheet.addDeveloperMetadata(KEY, text, DOCUMENT);
      this.item = this.find();
    }
  }

  private find(): GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined {
    return this.spreadsheet.getDeveloperMetadata().find((item) => item.getKey() === KEY);
  }
}
