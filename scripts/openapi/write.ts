import { writeFileSync } from 'node:fs'
import { openApi } from './openApi'

writeFileSync(process.argv[2] ?? 'api-report/openapi.json', `${JSON.stringify(await openApi(), null, 2)}\n`)
