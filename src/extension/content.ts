// Entry point in every page of a known site (and, on a press of the button, of any other): starts the reader once.
import { runReader } from './run-reader.ts';

const startedMark = 'dwibacaStarted';

// The button may start this script a second time in the same page.
if (!Reflect.has(globalThis, startedMark)) {
  Reflect.set(globalThis, startedMark, true);
  void runReader(new AbortController());
}
