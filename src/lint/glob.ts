import picomatch from 'picomatch';

/** Whether a path (with `/`, from the folder that the globs are from) matches one of the globs; hidden folders count. */
export function matches(path: string, globs: readonly string[]): boolean {
  const clean = path.replace(/^(?:\.\.?\/)+/u, '');
  return globs.some((glob) => matcherOf(glob)(clean));
}

const matchers = new Map<string, (path: string) => boolean>();

function matcherOf(glob: string): (path: string) => boolean {
  const known = matchers.get(glob);
  if (known !== undefined) return known;
  const matcher = picomatch(glob.replace(/^\.\//u, ''), { dot: true });
  matchers.set(glob, matcher);
  return matcher;
}
