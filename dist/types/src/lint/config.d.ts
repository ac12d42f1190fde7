import type { OwnWord } from '../lexicon/guard.js';
import type { Language } from '../model/decision.js';
import type { Setting } from '../rule/severity.js';
/** A level alone keeps the rule's options. */
export type RuleSetting = Setting | readonly [Setting] | readonly [Setting, Readonly<Record<string, unknown>>];
export type RuleSettings = Readonly<Record<string, RuleSetting>>;
/** What a configuration file, the plugin's options or the command's arguments say; `schema/config.json` describes it. */
export interface Config {
    readonly $schema?: string;
    readonly include?: readonly string[];
    readonly exclude?: readonly string[];
    readonly rules?: RuleSettings;
    readonly overrides?: readonly {
        readonly files: readonly string[];
        readonly rules: RuleSettings;
    }[];
    readonly lexicon?: Readonly<Partial<Record<Language, LexiconConfig>>>;
    readonly majorShare?: number;
    readonly requireReason?: boolean;
    readonly baseline?: string;
    readonly language?: Language;
    readonly locale?: string;
    readonly initial?: Readonly<Record<string, number>>;
}
export interface LexiconConfig {
    /** A base form alone, or with what to write instead and how it is inflected. */
    readonly words?: readonly (string | OwnWord)[];
    readonly phrases?: readonly string[];
    readonly names?: readonly string[];
    readonly labels?: Readonly<Record<string, readonly string[]>>;
}
type Settled = Required<Omit<Config, '$schema' | 'baseline' | 'language' | 'locale'>>;
export declare const defaults: Settled;
/** Names of a configuration file, the first of them in a folder counts. */
export declare const configNames: readonly string[];
/** `over` prevails key by key; its rules join those of `under`, its overrides come behind them. */
export declare function merged(under: Config, over: Config): Config;
export {};
