import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { publicSurface } from './publicSurface.mjs'

// Tells whether the committed reports say what the built package does.
mkdirSync('temp', { recursive: true })
const fresh = 'temp/openapi.json'
const { status } = spawnSync('node_modules/.bin/tsx', ['scripts/openapi/write.ts', fresh], { stdio: 'inherit' })
const isCurrent = status === 0 && readFileSync(fresh, 'utf8') === readFileSync('api-report/openapi.json', 'utf8')
if (!publicSurface({ update: false }) || !isCurrent) {
  console.log('A file in api-report/ differs from the code: run `npm run generate` and say why in the commit.')
  process.exit(1)
}
