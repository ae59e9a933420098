import { isNotOffered } from '../errors'
import type { ClientCore } from './ClientCore'
import { queryKeys } from './queryKeys'
import type { ContractPart } from './schemas/contractParts'

/** Parts of the contract that a service may leave out, and that only a call of them tells of. */
export type OptionalPart = Extract<ContractPart, 'pauses' | 'syncSchedule' | 'handoffs'>

/** Makes a call of an optional part, and tells every screen whether the service has it. */
export async function callOfPart<Output>(
  { queryClient }: Pick<ClientCore, 'queryClient'>,
  connectionId: string,
  part: OptionalPart,
  call: () => Promise<Output>,
): Promise<Output> {
  const queryKey = queryKeys.notOffered(connectionId, part)
  try {
    const output = await call()
    // A service that is renewed may have the part from now on.
    if (queryClient.getQueryData(queryKey)) queryClient.setQueryData(queryKey, false)
    return output
  } catch (error) {
    if (isNotOffered(error)) queryClient.setQueryData(queryKey, true)
    throw error
  }
}
