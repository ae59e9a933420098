import { HttpResponse } from 'msw'
import { type Company, corsSettingsSchema, createCompanySchema } from '../../api/schemas/company'
import type { Call, Endpoint } from '../http/Endpoint'
import { parseInput } from '../http/parseInput'
import { notFound } from '../http/Refusal'
import type { FakeCompany } from '../state/FakeState'
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
  const { name, externalId, expectedCompanyNames } = parseInput(createCompanySchema, body)
  const existing = [...state.companies.values()].find(
    (one) => externalId !== undefined && one.externalId === externalId,
  )
  if (existing) return HttpResponse.json(companyOf(existing))
  const id = `company-${state.nextNumber() + 1}`
  const company = { id, name, ...(externalId !== undefined && { externalId }), created: now.toISOString() }
  state.companies.set(id, { ...company, expectedCompanyNames })
  return HttpResponse.json(company, { status: 201 })
}

function companyOf({ id, name, externalId, created }: FakeCompany): Company {
  return { id, name, ...(externalId !== undefined && { externalId }), created }
}

function accessToken({ state, params }: Call) {
  const company = state.companies.get(params['companyId'] ?? '')
  if (!company) throw notFound('company')
  return HttpResponse.json({ accessToken: issueAccessToken(state, company.id), expiresIn: 3600, tokenType: 'Bearer' })
}

function corsSettings({ state }: Call) {
  return HttpResponse.json({ allowedOrigins: state.allowedOrigins })
}
