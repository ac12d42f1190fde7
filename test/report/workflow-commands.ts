export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** A line of a log as GitHub's runner takes it; undefined where it is no command. */
export function commandIn(line: string): Command | undefined {
  const [, name = '', properties = '', message = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/su.exec(line) ?? [];
  if (name === '') return undefined;
  const pairs = properties.split(',').flatMap((pair) => {
    const [, key = '', value = ''] = /^\s*([^=]+)=(.*)$/su.exec(pair) ?? [];
    return key === '' ? [] : [[key, unescaped(value.replaceAll('%3A', ':').replaceAll('%2C', ','))] as const];
  });
  return { name, properties: Object.fromEntries(pairs), message: unescaped(message) };
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
