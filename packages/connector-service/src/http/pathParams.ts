import { idSchema } from 'connections-sdk/contract'
import * as z from 'zod/mini'

export const companyParams = z.object({ companyId: idSchema })
export const connectionParams = z.object({ companyId: idSchema, connectionId: idSchema })
export const pauseParams = z.object({ companyId: idSchema, connectionId: idSchema, pauseId: idSchema })
export const handoffParams = z.object({ companyId: idSchema, connectionId: idSchema, handoffId: idSchema })
export const companyHandoffParams = z.object({ companyId: idSchema, handoffId: idSchema })
