import { buildAll } from '../scripts/buildAll.mjs'

/** Builds what the tests try, so that they never run against an old build. `npm test` has just built it and says so. */
export default function build() {
  if (process.env.CONNECTIONS_SDK_IS_BUILT !== 'true') buildAll()
}
