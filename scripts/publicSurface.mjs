import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const entries = {
  index: 'dist/index.d.ts',
  contract: 'dist/contract.d.ts',
  server: 'dist/server.d.ts',
  element: 'dist/element/index.d.ts',
  testing: 'dist/testing/index.d.ts',
}
const fresh = path.resolve('temp/api-report')

/** Reports each entry's public surface; true when the committed reports say the same, as they do after an update. */
export function publicSurface({ update }) {
  mkdirSync(fresh, { recursive: true })
  return Object.entries(entries).every(([name, entryPoint]) => {
    const committed = path.resolve('api-report', `${name}.api.md`)
    const report = freshReport(name, entryPoint)
    if (update) writeFileSync(committed, report)
    return report === readFileSync(committed, 'utf8')
  })
}

function freshReport(name, entryPoint) {
  Extractor.invoke(configuration(name, entryPoint), {
    localBuild: true,
    messageCallback: (message) => {
      // Its own messages would tell to copy files by hand; `npm run generate` does that.
      message.handled = message.logLevel !== 'error'
    },
  })
  return withSortedUnions(readFileSync(path.join(fresh, `${name}.api.md`), 'utf8'))
}

/** The compiler orders a union by when it met each member, which differs from one run to the next. */
function withSortedUnions(report) {
  return report.replace(/"[^"\n]*"(?: \| "[^"\n]*")+/g, (union) => union.split(' | ').toSorted().join(' | '))
}

function configuration(name, entryPoint) {
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: path.resolve('.'),
      mainEntryPointFilePath: path.resolve(entryPoint),
      compiler: { tsconfigFilePath: path.resolve('tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: fresh,
        reportTempFolder: path.resolve('temp'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: path.resolve('package.json'),
  })
}
