import type { Messages } from '../Messages'
import { sentence } from '../sentence'

/** What to ask of an administrator, a hosting provider or support, in words they know. */
export const problemRequests: Messages['problemRequests'] = {
  wrong_password: ({ applicationName }) =>
    `Por favor, escriba en el Web Connector, en la fila de ${applicationName}, la contraseña que le envío, y elija “Update Selected”.`,
  wrong_company_file: ({ companyName, path }) =>
    sentence(
      `Por favor, cierre la empresa abierta en QuickBooks y abra ${companyName ?? 'la nuestra'}${path === null ? '' : ` (${path})`}`,
    ),
  no_company_file_open: ({ path }) =>
    `Por favor, abra nuestra empresa en QuickBooks${path === null ? '' : ` (${path})`} y déjela abierta.`,
  company_file_in_use: ({ path }) =>
    `Por favor, vea quién tiene abierto nuestro archivo de empresa${path === null ? '' : ` (${path})`}, pida que lo cierre y active el modo multiusuario. El usuario con el que el Web Connector inicia sesión no debe tener otra sesión abierta.`,
  single_user_mode: () =>
    'Por favor, cambie nuestro archivo de empresa al modo de usuario que pide el código de abajo.',
  dialog_open: () => 'Por favor, responda o cierre el mensaje que está abierto en QuickBooks.',
  access_not_granted: ({ applicationName }) =>
    `Por favor, abra la empresa como Admin en modo de usuario único. En “Edit > Preferences > Integrated Applications > Company Preferences”, permita ${applicationName} y marque “Allow this application to login automatically” en “Properties”. Si no aparece en la lista, elija “Update Selected” en el Web Connector y responda “Yes, always; allow access even if QuickBooks is not running”.`,
  quickbooks_not_found: () =>
    'Por favor, instale o repare el QuickBooks Web Connector en la computadora donde funciona nuestro QuickBooks: su procesador de solicitudes (QBXMLRP2) falta o no corresponde.',
  could_not_start_quickbooks: ({ path }) =>
    `Por favor, verifique que QuickBooks y el Web Connector se ejecuten con el mismo usuario de Windows, ambos con o ambos sin derechos de administrador, y que nuestro archivo de empresa se abra${path === null ? '' : ` (${path})`}.`,
  connector_outdated: () =>
    'Por favor, instale el QuickBooks Web Connector actual en la computadora donde funciona nuestro QuickBooks.',
  duplicate_registration: ({ applicationName }) =>
    `El Web Connector muestra QBWC1039 al agregar el archivo de configuración de ${applicationName}: el archivo de empresa guarda un registro anterior, o el usuario no era Admin. Por favor, agregue el archivo con la sesión de Admin en modo de usuario único. Si se rechaza otra vez, puedo enviarle un archivo con un registro nuevo.`,
  data_rejected: () => 'Por favor, revise la solicitud que falló e indíquenos en qué registro fue.',
  connector_silent: ({ applicationName }) =>
    sentence(
      `Por favor, verifique que la computadora esté encendida, activa y con la sesión de Windows iniciada, que el QuickBooks Web Connector esté abierto y que “Auto-Run” esté marcado para ${applicationName}`,
    ),
  other: () =>
    'Por favor, díganos qué significa aquí el código de abajo. Puedo enviarle el registro del Web Connector (QWCLog.txt).',
}
