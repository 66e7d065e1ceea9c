// remembered: a pure function of a text that keeps its last answers: one composing asks the same of the same words dozens of times.

/** `of`, computed once for each of the last `limit` texts. It must be pure, and its answers are shared: they must not be changed. */
export function remembered<T>(limit: number, of: (text: string) => T): (text: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    const answer = of(text);
    const oldest = answers.keys().next();
    if (answers.size >= limit && oldest.done !== true) answers.delete(oldest.value);
    answers.set(text, { answer });
    return answer;
  };
}
