/** UTF-16 code units of the texts that a memory holds before it begins to forget. */
const MOST = 250_000;

/**
 * `make`, with what it gave for the last texts: while someone writes, nearly all texts of a document stay the same. What was
 * not asked for among the last `MOST` units is forgotten.
 */
export function keptByText<Value>(make: (text: string) => Value): (text: string) => Value {
  let young = new Map<string, { readonly value: Value }>();
  let old = young;
  let units = 0;
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known.value;
    const kept = old.get(text) ?? { value: make(text) };
    if (units > MOST) {
      old = young;
      young = new Map();
      units = 0;
    }
    young.set(text, kept);
    // An empty text takes room, too.
    units += text.length + 1;
    return kept.value;
  };
}

/** The same for each of some objects, for as long as that lives. */
export function keptFor<Key extends object, Value>(
  make: (text: string, key: Key) => Value,
): (text: string, key: Key) => Value {
  const memories = new WeakMap<Key, (text: string) => Value>();
  return (text, key) => {
    let memory = memories.get(key);
    if (memory === undefined) {
      memory = keptByText((one) => make(one, key));
      memories.set(key, memory);
    }
    return memory(text);
  };
}
