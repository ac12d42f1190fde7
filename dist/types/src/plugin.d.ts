import type { Config } from './lint/config.js';
/** What is used of a virtual file; spelled out, so that the package's types need no other package. */
interface File {
    readonly path: string | undefined;
    readonly cwd: string;
    readonly toString: () => string;
    readonly message: (reason: string, options: MessageOptions) => FileMessage;
}
interface MessageOptions {
    readonly source: string;
    readonly ruleId: string;
    readonly place?: {
        readonly start: FilePoint;
        readonly end: FilePoint;
    };
}
interface FilePoint {
    readonly line: number;
    readonly column: number;
    readonly offset: number;
}
interface FileMessage {
    fatal?: boolean | null | undefined;
    url?: string | undefined;
    note?: string | undefined;
    actual?: string | undefined;
    expected?: string[] | undefined;
}
/**
 * Judges data-decision documents. It adds no syntax to the processor and changes no tree: it reads the file's own text, so
 * that its messages are the command's. Options are the configuration's keys; they prevail over the configuration file, which
 * is found as the command finds it.
 */
declare function remarkLintDataDecision(options?: Config): (tree: {
    readonly type: string;
}, file: File) => Promise<undefined>;
export default remarkLintDataDecision;
