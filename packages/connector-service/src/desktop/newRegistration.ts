import { randomBytes } from 'node:crypto'
import { newGuid } from '../connections/newGuid'
import { readableText } from '../security/randomText'

/**
 * What a configuration file bears that no other may. The user name and the address are new with the pair, so that a row left
 * behind in some Web Connector can neither lock the name nor pass for the new file.
 */
export function newRegistration() {
  return {
    user_name: `qb_${readableText(12)}`,
    owner_id: newGuid(),
    file_id: newGuid(),
    support_reference: randomBytes(16).toString('hex'),
  }
}
