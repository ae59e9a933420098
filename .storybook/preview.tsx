import '@fontsource-variable/inter'
import type { Preview } from '@storybook/react-vite'
import { mswLoader } from 'msw-storybook-addon/csf3'
import { configure } from 'storybook/test'
import { createConnectionsClient } from '../src/api/createConnectionsClient'
import '../src/styles/index.css'
import { createFakeConnectionsApi, type FakeConnectionsApi, type FakeConnectionsApiOptions } from '../src/testing'
import { accessRules, checkEveryLook } from './checkEveryLook'
import { fakeApiUrl, serveFakeApi, startFakeApis } from './fakeApis'
import { InHostPage } from './InHostPage'
import { settled } from './settled'
import { toolbars } from './toolbars'

// A page's first load takes its time on a busy machine.
configure({ asyncUtilTimeout: 5000 })

// Tests look at every theme and direction by `checkEveryLook`; the panel looks at those that are on.
const isTest = '__vitest_browser__' in globalThis

/** A story says its situation by `parameters: { scenario: scenarios.x }`; its `play` finds the fake API as `loaded.api`. */
async function loadFakeApi({ id, parameters }: { id: string; parameters: Record<string, unknown> }) {
  const scenario = parameters['scenario'] as FakeConnectionsApiOptions['scenario']
  const api: FakeConnectionsApi = createFakeConnectionsApi({
    baseUrl: fakeApiUrl(id),
    ...(scenario === undefined ? {} : { scenario }),
  })
  serveFakeApi(api)
  const { baseUrl, companyId, getAccessToken } = api
  return { api, client: createConnectionsClient({ baseUrl, companyId, getAccessToken }) }
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { options: { runOnly: accessRules }, test: isTest ? 'off' : 'error' },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Welcome',
          'How to embed',
          ['React', 'Next.js', 'Custom elements', 'Plain HTML', 'Vue'],
          'Setup',
          [
            'In one picture',
            'QuickBooksDesktopSetup',
            'QuickBooksDesktopSetupDialog',
            'PlatformPicker',
            'RequirementsChecklist',
            'Handoff',
            'ConnectorDownload',
            'ConfigurationFile',
            'PasswordPanel',
            'SyncSchedule',
            'FirstSyncProgress',
          ],
          'Managing',
          ['ConnectionManager', 'ConnectionStatus', 'PauseScheduler'],
          'When it goes wrong',
          'Foundations',
          ['Tokens', 'Words', 'States', 'Drawings', 'Installation guide'],
        ],
      },
    },
  },
  loaders: [mswLoader(startFakeApis), loadFakeApi],
  decorators: [
    (Story, { globals, loaded }) => (
      <InHostPage client={loaded['client']} globals={globals}>
        <Story />
      </InHostPage>
    ),
  ],
  async afterEach({ canvasElement, parameters }) {
    if (!parameters['staysLoading']) await settled(canvasElement)
    if (isTest) await checkEveryLook(parameters['a11y'].options.rules)
  },
  globalTypes: toolbars,
  initialGlobals: { theme: 'light', locale: 'en', width: 'full', direction: 'ltr' },
}

export default preview
