/** How the forms of a word are made from its base form: the ending `of` is taken off, each of `forms` put on. */
export interface Paradigm {
    readonly of: string;
    readonly forms: readonly string[];
    /** Endings that make the base of another paradigm: a participle of a verb has the forms of an adjective. */
    readonly derived?: Readonly<Record<string, string>>;
}
/** The name of a paradigm, or the forms themselves, or both; the base form is always one of them. */
export type Inflection = string | readonly string[] | {
    readonly paradigm: string | readonly string[];
    readonly also?: readonly string[];
};
/** All forms of `base`. Throws where the data names no paradigm or one that does not fit: our own data is wrong then. */
export declare function formsOf(base: string, inflection: Inflection, paradigms: Readonly<Record<string, Paradigm>>): readonly string[];
