import { idSchema } from 'connections-sdk/contract'
import * as v from 'valibot'

export const companyParams = v.object({ companyId: idSchema })
export const connectionParams = v.object({ companyId: idSchema, connectionId: idSchema })
export const pauseParams = v.object({ companyId: idSchema, connectionId: idSchema, pauseId: idSchema })
