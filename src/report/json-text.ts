/** Signs that JSON lets stand as they are, though they command a terminal, turn what is read, or start a runner's command. */
const UNSAFE = /[\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]|(?<=##)\[/gu;

/** JSON on one line, in which nothing can be taken for a command; it reads back as the same value. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replaceAll(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
