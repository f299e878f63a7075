/**
 * The same function, which makes its result once for each key and then gives it again: what thousands of
 * pages share isn't made for each of them. The result must not be changed by whoever gets it.
 *
 * @param make whose result depends on its key alone
 */
export function onceFor<Key extends object, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const made = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const known = made.get(key) ?? { result: make(key) };
    made.set(key, known);
    return known.result;
  };
}
