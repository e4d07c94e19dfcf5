import {
  isWholeUnit,
  METER_NAMES,
  METERS,
  MODALITIES,
  MODALITY_METERS,
  perOf,
  uncachedMeter,
} from "../../src/pricing/meter";

test.each([
  ["input", "token", 1_000_000, true],
  ["character", "character", 1_000_000, true],
  ["call", "call", 1_000, true],
  ["session", "session", 1, true],
  ["image_hd_1024x1792", "image", 1, true],
  ["video_720p", "second", 1, false],
  ["standby_minute", "minute", 1, false],
  ["training_hour", "hour", 1, false],
  ["gb_day", "GB-day", 1, false],
] as const)("%s is billed by the %s, %d a price", (meter, unit, per, whole) => {
  expect(METERS[meter].unit).toBe(unit);
  expect(perOf(meter)).toBe(per);
  expect(isWholeUnit(meter)).toBe(whole);
});

test.each([
  ["text", "input", "cached_input", "output"],
  ["audio", "audio_input", "cached_audio_input", "audio_output"],
  ["image", "image_input", "cached_image_input", "image_output"],
] as const)("%s tokens are on %s, %s, %s", (modality, input, cached, output) => {
  expect(MODALITY_METERS[modality]).toEqual({ input, cached, output });
  expect(uncachedMeter(cached)).toBe(input);
  expect(uncachedMeter(input)).toBeUndefined();
});

test("the cached meters are those with an uncached twin of their modality, and no two labels are alike", () => {
  for (const name of METER_NAMES) {
    const { kind, modality, uncached } = METERS[name];
    expect(uncached === undefined).toBe(kind !== "cached");
    if (uncached !== undefined) expect(METERS[uncached].modality).toBe(modality);
  }
  expect(new Set(METER_NAMES.map((name) => METERS[name].label)).size).toBe(METER_NAMES.length);
  expect(MODALITIES).toEqual(["text", "audio", "image"]);
});
