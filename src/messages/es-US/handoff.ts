import type { Messages } from '../Messages'

/** Handoff: carrying on at the QuickBooks computer. */
export const handoff: Messages['handoff'] = {
  open: 'Continuar en otra computadora',
  title: 'Continúe en la computadora de QuickBooks',
  intro: 'Abra allí este enlace: continúa estos pasos donde los dejó, sin iniciar sesión.',
  link: 'Enlace',
  copyLink: 'Copiar el enlace',
  oneUse: ({ time }) =>
    `Cada enlace funciona una sola vez. Este funciona hasta el ${time}. Envíelo solo a quien pueda configurar esta conexión.`,
  expired: ({ time }) => `Este enlace venció el ${time}. Cree uno nuevo.`,
  email: 'Enviar por correo',
  /** The provider's name, null while it isn't known. */
  emailSubject: ({ providerName }) =>
    providerName === null ? 'Conectar nuestro QuickBooks' : `Conectar ${providerName} con QuickBooks`,
  emailBody: ({ providerName, url, time }) =>
    [
      'Hola:',
      `Por favor, abra este enlace en la computadora donde está instalado QuickBooks Desktop. Con él se abren los pasos para ${providerName === null ? 'conectarlo' : `conectarlo con ${providerName}`}:`,
      url,
      `El enlace funciona una sola vez, hasta el ${time}. Si ya se usó o venció, respóndame y le envío uno nuevo.`,
      'Gracias',
    ].join('\n\n'),
  showQr: 'Mostrar código QR',
  hideQr: 'Ocultar código QR',
  qrName: 'Código QR del enlace',
  renew: 'Crear un enlace nuevo',
  waiting: 'Esperando la computadora de QuickBooks',
  movedOn: 'La configuración avanzó',
  movedOnHint: 'Si alguien abrió el enlace, ya no sirve. Cree uno nuevo para abrir estos pasos otra vez.',
  waitingHint: 'Esta página avanza sola. Si no pasa nada, cree un enlace nuevo: cada uno funciona una sola vez.',
}
