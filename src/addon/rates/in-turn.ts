import { withLock } from "../lock";
import { openRatesBook, type RatesBook } from "../rates-sheet/rates-book";
import { recover } from "../rates-sheet/recovery";

/** Does what changes the rates: alone, and after what an earlier request left half done has been recovered. */
export function inTurn<Value>(work: (book: RatesBook) => Value): Value {
  const book = openRatesBook();
  return withLock(() => {
    recover(book);
    try {
      return work(book);
    } catch (error) {
      // A service that failed once may work again: then the user need not wait for the next request to tidy up.
      recoverIfPossible(book);
      throw error;
    }
  });
}

function recoverIfPossible(book: RatesBook): void {
  try {
    recover(book);
  } catch {
    // The next request will; what is to be told is why the first one failed.
  }
}
