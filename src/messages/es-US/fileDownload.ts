import type { Messages } from '../Messages'

/** A download's button, bar and outcome. */
export const fileDownload: Messages['fileDownload'] = {
  progress: ({ fileName }) => `Descargando ${fileName}`,
  received: ({ received, total }) => `${received} de ${total}`,
  receivedOnly: ({ received }) => `${received} hasta ahora`,
  saved: ({ fileName }) => `Se guardó como ${fileName}. Búsquelo en sus descargas.`,
}
