/** 0: no error-level finding; 1: at least one, or too many warnings; 2: the run itself failed. */
export type Status = 0 | 1 | 2;
