import type { Messages } from '../Messages'

/** A download's button, bar and outcome. */
export const fileDownload: Messages['fileDownload'] = {
  progress: ({ fileName }) => `Téléchargement : ${fileName}`,
  received: ({ received, total }) => `${received} sur ${total}`,
  receivedOnly: ({ received }) => `${received} jusqu’ici`,
  saved: ({ fileName }) => `Enregistré sous ${fileName}. Regardez dans vos téléchargements.`,
}
