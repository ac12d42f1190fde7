/** A loss log as read: what it measures at which step, run by run. */
export interface Log {
    readonly format: LogFormat;
    readonly runs: readonly Run[];
}
export type LogFormat = 'csv' | 'json-lines' | 'trainer-state' | 'text' | 'parquet' | 'tensorboard';
export interface Run {
    /** What a column `run` or `seed` calls it; empty where there is none. */
    readonly name: string;
    readonly curves: readonly Curve[];
}
export type CurveKind = 'train' | 'validation' | 'kl';
/** One column over the steps. `losses` are in nats or bits per token, as the log has them. */
export interface Curve {
    /** As the log names it. */
    readonly name: string;
    readonly kind: CurveKind;
    /** What the column's name says of its unit. */
    readonly unit: 'nat' | 'bit' | undefined;
    /** Strictly increasing. */
    readonly steps: readonly number[];
    /** Tokens seen at each step; undefined where the log does not say. */
    readonly tokens: readonly number[] | undefined;
    readonly losses: readonly number[];
    /** Why the curve can't be used: the first thing in it that is no number, or out of order. */
    readonly fault: LogFault | undefined;
}
/** What is wrong with a log; `id` and `args` make a sentence of the locale (`measure.` + id). Lines count from 1. */
export interface LogFault {
    readonly id: string;
    readonly line?: number;
    readonly args: Readonly<Record<string, string | number | readonly string[]>>;
}
export type LogReading = {
    readonly log: Log;
} | {
    readonly fault: LogFault;
};
