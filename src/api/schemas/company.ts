import * as z from 'zod/mini'
import { pageSchema } from './page'
import { idSchema, timeSchema } from './primitives'

// Databases take no NUL.
const storable = z.regex(/^[^\0]*$/, 'must have no NUL character')
const nameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(200), storable)
const externalIdSchema = z.string().check(z.minLength(1), z.maxLength(200), storable)

/** What a backend sends to create a company. */
export const createCompanySchema = z.object({
  /** What the business is called, 1 to 200 characters; spaces around it are dropped. */
  name: nameSchema,
  /** Your own id of this customer, 1 to 200 characters: asked for again with the same one, the answer is the same company. Absent: a new company each time. */
  externalId: z.optional(externalIdSchema),
  /** What its company file may be called in QuickBooks, at most 20 names: a match is taken without asking the customer. Absent: they are asked. */
  expectedCompanyNames: z.optional(z.array(nameSchema).check(z.maxLength(20))),
})

/** What a backend changes of a company. What is absent stays as it is. */
export const updateCompanySchema = z.object({
  /** What the business is called from now on, 1 to 200 characters. */
  name: z.optional(nameSchema),
  /** Your own id of this customer from now on, 1 to 200 characters; another company's is refused (409). Null takes it away. */
  externalId: z.optional(z.nullable(externalIdSchema)),
})

/** A small business, the owner of connections. */
export const companySchema = z.object({
  /** Identifies the company in every path below `/companies`; opaque. */
  id: idSchema,
  /** What the business is called. */
  name: z.string(),
  /** Your own id of this customer, no other company has it; null or absent where you gave none. */
  externalId: z.nullish(z.string()),
  /** When it was created, ISO 8601 UTC. */
  created: timeSchema,
})

/** A page of the companies. */
export const companiesPageSchema = pageSchema(companySchema)

/** A short-lived token for one company. Never stored, logged or put in a URL. */
export const accessTokenSchema = z.object({
  /** Goes into `Authorization: Bearer …`; opaque. */
  accessToken: z.string().check(z.minLength(1)),
  /** Seconds from now until the token ends. */
  expiresIn: z.int().check(z.minimum(1)),
  /** The scheme with which the token is sent; always `Bearer`. */
  tokenType: z.literal('Bearer'),
})

/** As a browser writes it, so that it can be compared letter by letter: small letters, no default port, no slash. */
const originSchema = z.string().check(
  z.overwrite(asBrowsersWrite),
  z.regex(/^https?:\/\/(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/, { error: ({ input }) => noOrigin(input), abort: true }),
  z.refine((text) => URL.canParse(text), { error: ({ input }) => noOrigin(input) }),
)

function asBrowsersWrite(text: string) {
  if (!URL.canParse(text)) return text
  const { origin, pathname, search, hash, username, password } = new URL(text)
  return `${pathname}${search}${hash}${username}${password}` === '/' ? origin : text
}

function noOrigin(text: unknown) {
  const mustBe =
    'must be one origin as a browser sends it, scheme, host and port alone, such as https://app.example.com'
  if (String(text).includes('*')) return `${mustBe}: * stands for nothing here, so name each origin`
  if (!URL.canParse(String(text))) return mustBe
  return `${mustBe}: leave out what comes after the host and port, and any user name`
}

/** Which web origins may call the service from a browser. */
export const corsSettingsSchema = z.object({
  /**
   * Scheme, host and port, as a browser sends them in `Origin`: `https://app.example.com`. A slash at the end, capitals and a default port are dropped; a path
   * and `*` are refused. At most 100 different ones; empty: none may.
   */
  allowedOrigins: z.array(originSchema).check(
    z.overwrite((origins) => [...new Set(origins)]),
    z.maxLength(100),
  ),
})

/** A small business, the owner of connections. */
export type Company = z.output<typeof companySchema>
/** A page of the companies. */
export type CompaniesPage = z.output<typeof companiesPageSchema>
/** What a backend sends to create a company. */
export type CompanyInput = z.input<typeof createCompanySchema>
/** What a backend changes of a company. What is absent stays as it is. */
export type CompanyUpdate = z.input<typeof updateCompanySchema>
/** A short-lived token for one company. */
export type AccessToken = z.output<typeof accessTokenSchema>
/** Which web origins may call the service from a browser. */
export type CorsSettings = z.output<typeof corsSettingsSchema>
