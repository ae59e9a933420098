import { HttpResponse } from 'msw'
import { corsSettingsSchema, createCompanySchema } from '../../api/schemas/company'
import type { Call, Endpoint } from '../http/Endpoint'
import { parseInput } from '../http/parseInput'
import { notFound } from '../http/Refusal'
import { issueAccessToken } from '../state/issueAccessToken'

/** What a backend asks with its API key. */
export const companyEndpoints: readonly Endpoint[] = [
  { method: 'post', path: '/companies', access: 'apiKey', answer: createCompany },
  { method: 'get', path: '/companies/:companyId/accessToken', access: 'apiKey', answer: accessToken },
  { method: 'get', path: '/corsSettings', access: 'apiKey', answer: corsSettings },
  {
    method: 'post',
    path: '/corsSettings',
    access: 'apiKey',
    answer: (call) => {
      call.state.allowedOrigins = parseInput(corsSettingsSchema, call.body).allowedOrigins
      return corsSettings(call)
    },
  },
]

function createCompany({ state, body, now }: Call) {
  const { name, expectedCompanyNames } = parseInput(createCompanySchema, body)
  const company = { id: `company-${state.nextNumber() + 1}`, name, created: now.toISOString() }
  state.companies.set(company.id, { ...company, expectedCompanyNames })
  return HttpResponse.json(company)
}

function accessToken({ state, params }: Call) {
  const company = state.companies.get(params['companyId'] ?? '')
  if (!company) throw notFound('company')
  return HttpResponse.json({ accessToken: issueAccessToken(state, company.id), expiresIn: 3600, tokenType: 'Bearer' })
}

function corsSettings({ state }: Call) {
  return HttpResponse.json({ allowedOrigins: state.allowedOrigins })
}
