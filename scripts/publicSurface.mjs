import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'
import path from 'node:path'

const entries = { index: 'dist/index.d.ts', contract: 'dist/contract.d.ts', testing: 'dist/testing/index.d.ts' }

/** Writes the report of each entry's public surface into the folder; true when it equals the committed one. */
export function publicSurface({ update }) {
  return Object.entries(entries).every(([name, mainEntryPointFilePath]) => {
    const { apiReportChanged, succeeded } = Extractor.invoke(configuration(name, mainEntryPointFilePath), {
      localBuild: update,
      messageCallback: (message) => {
        // Its own messages would tell to copy files by hand; `npm run generate` does that.
        message.handled = message.logLevel !== 'error'
      },
    })
    return update ? succeeded || apiReportChanged : !apiReportChanged
  })
}

function configuration(name, mainEntryPointFilePath) {
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: path.resolve('.'),
      mainEntryPointFilePath: path.resolve(mainEntryPointFilePath),
      compiler: { tsconfigFilePath: path.resolve('tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: path.resolve('api-report'),
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
