import { LINE_TABLE, type OtherLine } from "../../../src/scenarios/line-table";

/** A line that nobody has written: embeddings, counted by what is transcribed and billed by the model of the audio. */
const EMBEDDINGS: OtherLine = {
  kind: "audio",
  meter: "audio_input",
  use: "transcribedMinutes",
  model: "audioModel",
  label: "Embeddings",
  unit: "tokens",
};

// Whoever imports this before anything else of the scenarios has the line wherever lines are read.
Object.assign(LINE_TABLE, { embeddings: EMBEDDINGS });
