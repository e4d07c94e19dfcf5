import { describeVideoSize, parseVideoSize } from "../../../src/pricing/video/video-size";

test.each([
  ["720p", "video_720p"],
  ["720x1280", "video_720p"],
  ["1280 x 720", "video_720p"],
  ["1024P", "video_1024p"],
  ["1792×1024", "video_1024p"],
  ["1080x1920", "video_1080p"],
  ["1920x1080", "video_1080p"],
])("%s is billed on %s", (text, meter) => {
  expect(parseVideoSize(text)?.meter).toBe(meter);
});

test.each(["480p", "720x720", "720", "", "HD"])("%j is no size that is sold", (text) => {
  expect(parseVideoSize(text)).toBeUndefined();
});

test("a size is named in all its forms", () => {
  const size = parseVideoSize("720p");
  expect(size && describeVideoSize(size)).toBe("720p (720x1280, 1280x720)");
});
