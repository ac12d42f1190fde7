/** Deeper YAML than this is no configuration and no front matter: the parser recurses and would exhaust the stack. */
export const DEEPEST_YAML = 100;

/**
 * Where a YAML text nests deeper than that, found without a parser: by open brackets, by indentation, and by hyphens and
 * question marks in a row. Brackets in quotation marks count, too: no honest text has so many.
 */
export function tooDeepAt(yaml: string): number | undefined {
  let brackets = 0;
  let steps = 0;
  let isStart = true;
  for (let at = 0; at < yaml.length; at++) {
    const letter = yaml.charAt(at);
    if (letter === '\n' || letter === '\r') {
      steps = 0;
      isStart = true;
    } else if (letter === '[' || letter === '{') brackets++;
    else if (letter === ']' || letter === '}') brackets = Math.max(0, brackets - 1);
    if (isStart && /[-? \t]/.test(letter)) steps++;
    else if (letter !== '\n' && letter !== '\r') isStart = false;
    if (brackets > DEEPEST_YAML || steps > 2 * DEEPEST_YAML) return at;
  }
  return undefined;
}
