import type { CompanyFileMode } from '../../computer/ComputerState'
import type { CertificateChoice } from '../../computer/Question'
import type { CompanyFile } from '../company/CompanyFile'
import type { Answer } from './answerQuery'
import { extensionElements, field, group, type QbElement } from './elementTree'
import type { Host } from './SessionContext'
import { type Status, statusOk } from './Status'
import { supportedVersions } from './supportedVersions'
import { addressBlock, addressFields } from './writeLists'

export function answerHost(host: Host, mode: CompanyFileMode, access: CertificateChoice | undefined): Answer {
  return ok(
    group(
      'HostRet',
      field('ProductName', host.productName),
      field('MajorVersion', host.majorVersion),
      field('MinorVersion', 0),
      field('Country', host.country),
      supportedVersions.flatMap((version) => field('SupportedQBXMLVersion', version)),
      field('IsAutomaticLogin', access === 'always'),
      field('QBFileMode', mode === 'single_user' ? 'SingleUser' : 'MultiUser'),
    ),
  )
}

/** The company, and the private data of these OwnerIDs. */
export function answerCompany(owners: string[], { company, marks }: CompanyFile): Answer {
  return ok(
    group(
      'CompanyRet',
      field('IsSampleCompany', false),
      field('CompanyName', company.companyName),
      field('LegalCompanyName', company.legalName),
      addressFields('Address', company.address),
      addressBlock('AddressBlock', company.address),
      addressFields('LegalAddress', company.address),
      field('Phone', company.phone),
      field('Email', company.email),
      field('FirstMonthFiscalYear', 'January'),
      field('FirstMonthIncomeTaxYear', 'January'),
      field('CompanyType', 'LandscapingGardening'),
      field('EIN', company.ein),
      field('TaxForm', 'Form1120'),
      group('AccountantCopy', field('AccountantCopyExists', false)),
      owners.flatMap((ownerId) => extensionsOf(ownerId, marks.extensions.get(ownerId.trim().toUpperCase()))),
    ),
  )
}

function extensionsOf(ownerId: string, values: Map<string, string> = new Map()): QbElement[] {
  const names = [...values].sort(([left], [right]) => left.localeCompare(right))
  return extensionElements({ customFields: names.map(([name, value]) => ({ ownerId: ownerId.trim(), name, value })) })
}

export function answerPreferences(access: CertificateChoice | undefined): Answer {
  return ok(
    group(
      'PreferencesRet',
      group(
        'AccountingPreferences',
        field('IsUsingAccountNumbers', true),
        field('IsRequiringAccounts', true),
        field('IsUsingClassTracking', false),
      ),
      group('MultiCurrencyPreferences', field('IsMultiCurrencyOn', false)),
      group(
        'CurrentAppAccessRights',
        field('IsAutomaticLoginAllowed', access === 'always'),
        field('IsPersonalDataAccessAllowed', false),
      ),
    ),
  )
}

function ok(elements: QbElement[], status: Status = statusOk): Answer {
  return { status, elements }
}
