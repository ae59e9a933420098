import type { Problem, ProblemCode } from '../../api/schemas/problem'

/** The codes and words that come with each problem, as the Web Connector and QuickBooks give them. */
export const problemSigns: Record<ProblemCode, Partial<Omit<Problem, 'code' | 'observedAt'>>> = {
  wrong_password: { webConnectorCode: 'QBWC1040' },
  wrong_company_file: { hresult: '0x8004040A' },
  no_company_file_open: { webConnectorCode: 'QBWC1013', hresult: '0x80040416' },
  company_file_in_use: {
    webConnectorCode: 'QBWC1013',
    hresult: '0x80040408',
    detail: 'Could not start QuickBooks. Another user is logged in.',
  },
  single_user_mode: { webConnectorCode: 'QBWC1013', hresult: '0x80040410' },
  dialog_open: { webConnectorCode: 'QBWC1013', hresult: '0x80040414' },
  access_not_granted: { webConnectorCode: 'QBWC1013', hresult: '0x8004041A' },
  quickbooks_not_found: { webConnectorCode: 'QBWC1013', hresult: '0x80040154' },
  could_not_start_quickbooks: { webConnectorCode: 'QBWC1013', hresult: '0x80040408' },
  connector_outdated: { webConnectorCode: 'QBWC1037', detail: 'Version 2.1.0.30' },
  duplicate_registration: { webConnectorCode: 'QBWC1039' },
  data_rejected: {
    hresult: '0x80040400',
    detail: 'QuickBooks found an error when parsing the provided XML text stream.',
  },
  connector_silent: {},
  other: { webConnectorCode: 'QBWC1085' },
}
