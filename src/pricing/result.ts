/** What something that can fail gives: a value, or why there is none. */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failure<Failure>(why: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: why };
}
