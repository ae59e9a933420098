/** Whether proofs run at their full length, as `npm run test:long` has them; `npm test` runs a short form of each. */
export const isLong = process.env.LONG_PROOFS === 'true'
