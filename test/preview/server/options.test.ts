import { DEFAULT_PORT, readOptions, UsageError } from "../../../preview/server/options";

test.each([
  [[], { port: DEFAULT_PORT, open: true }],
  [["--no-open"], { port: DEFAULT_PORT, open: false }],
  [["--port", "9000"], { port: 9000, open: true }],
  [["--port=9000", "--no-open"], { port: 9000, open: false }],
])("%j", (args, options) => {
  expect(readOptions(args)).toMatchObject(options);
});

test.each([
  [["--port", "ninety"], /--port takes a number from 1 to 65535, not "ninety"/],
  [["--port", "0"], /not "0"/],
  [["--port", "70000"], /not "70000"/],
  [["--port"], /--port/],
  [["--prot", "9000"], /--prot/],
  [["9000"], /9000/],
])("%j is refused with a reason", (args, reason) => {
  expect(() => readOptions(args)).toThrow(UsageError);
  expect(() => readOptions(args)).toThrow(reason);
});
