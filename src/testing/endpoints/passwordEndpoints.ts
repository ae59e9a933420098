import { HttpResponse } from 'msw'
import type { Endpoint } from '../http/Endpoint'
import { refuseEnded } from '../http/Refusal'
import { changeDesktop } from '../state/changeDesktop'
import { companyDesktop } from './companyConnection'
import { desktopPath } from './desktopAnswer'

const alphabet = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Issuing the Web Connector's password. */
export const passwordEndpoints: readonly Endpoint[] = [
  {
    method: 'post',
    path: `${desktopPath}/password`,
    access: 'company',
    isPartOfSetup: true,
    answer: (call) => {
      const { connection, desktop } = companyDesktop(call)
      refuseEnded(connection)
      const password = newPassword(call.state.nextNumber())
      desktop.password = password
      desktop.wrongPasswords.clear()
      const issuedAt = call.now.toISOString()
      const { problem } = desktop.document
      const isRefused = problem?.code === 'wrong_password'
      const change = {
        setup: { passwordIssuedAt: issuedAt },
        ...(isRefused && { problem: { ...problem, wrongPasswords: 0, lockedUntil: null } }),
      }
      changeDesktop(call.state, desktop, change, { kind: 'passwordIssued', by: 'customer' })
      return HttpResponse.json({ userName: desktop.userName, password, issuedAt }, { status: 201 })
    },
  },
]

/** 16 characters without look-alikes, the same for the same number so that pictures stand still. */
function newPassword(number: number) {
  let seed = number * 7919 + 104_729
  return Array.from({ length: 16 }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return alphabet[seed % alphabet.length]
  }).join('')
}
