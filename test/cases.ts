import { configureGlobal } from 'fast-check';

/** Cases of each property: 300 in `npm test`, 10,000 in `npm run soak`. */
configureGlobal({ numRuns: process.env['SOAK'] === '1' ? 10_000 : 300 });
