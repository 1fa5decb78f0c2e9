/** Written like a secret and never one: addresses, days, names of files, numbers of things. */
export const HARMLESS: readonly RegExp[] = [
  /^https?:\/\/[^\s@]+$/i,
  // In small letters on both sides: Admin@123 is no address.
  /^(?!pass@)[a-z0-9][a-z0-9._-]+@(\d{1,3}(\.\d{1,3}){3}|[a-z][a-z0-9-]*(\.[a-z0-9-]+)*)(:\d{1,5})?$/,
  /^[\w.-]+@[\w-]+(\.[\w-]+)+$/,
  /^\d{1,3}(\.\d{1,3}){3}([:/]\d{1,5})?$/,
  /^([0-9a-f]{2}[:-]){5}[0-9a-f]{2}$/i,
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  /^\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?([T~-][\dT:.Z+~-]*)?$/,
  /^\d{1,2}:\d{2}(:\d{2})?([~-]\d{1,2}:\d{2}(:\d{2})?)?$/,
  /^v?\d+(\.\d+)+([-.]?(rc|beta|alpha|hotfix|patch|sp|build|b|r|p)\d*)*$/i,
  // 3*185, 380*220, 4~20mA, 95%RH, 3#, #2-1
  /^[a-z]{0,4}-?\d+(\.\d+)?([*~x+]\d+(\.\d+)?)+[a-z]{0,4}\d?$/i,
  /^\d+(\.\d+)?%[a-z]{0,3}$/i,
  /^(?=[^#]*#)[a-z]{0,3}\d{0,4}#?[-~/]?\d{0,4}#?$/i,
  /\.(bak|zip|rar|7z|sql|dmp|tar|t?gz|pdf|docx?|xlsx?|csv|txt|png|jpe?g|exe|dll|cfg|conf|ini|log|db|mdf|ldf|iso|kdbx|json|xml|ya?ml|md)$/i,
  /^([a-z]:\\|\\\\|\.{0,2}\/)[\w.\\/-]*$/i,
];

/** Products, in small letters. */
const PRODUCTS = `windows win sqlserver mssql mysql mariadb oracle postgres postgresql redis mongodb linux centos ubuntu debian rhel
  kylin uos office wps excel vmware esxi java jdk python tomcat nginx iis keepass keepassxc 1password bitwarden wincc step tia
  kingview iphone ipad android wechat weixin modbus profibus profinet ethernet rs`;

/** Places and things that are numbered. */
const PLACES =
  'server port node host rack room line pump site station zone floor unit tank slot area block phase level com version';

/** Names of products and places with the numbers of versions and rooms behind them: SQLServer2019, Oracle19c, Station12. */
export const NAMED_THINGS = new RegExp(
  String.raw`^(${`${PRODUCTS} ${PLACES}`.split(/\s+/).join('|')})[\d._-]*([a-z]{1,3}\d{0,4})?[-_.]?((r|sp|u|x)\d+|pro|max|plus|standard|enterprise)?$`,
  'i',
);

/** Walks over the keyboard and words that people take for a secret; compared in small letters without signs. */
export const COMMON =
  /qwer|asdfg|zxcvb|qazwsx|wsxedc|1qaz|2wsx|zaq1|xsw2|q1w2e3|1q2w3e|a1b2c3|abc123|abcd1234|iloveyou|woaini|5201314|147258|letmein|changeme/;

/** The word itself with something in it that no word has: passw0rd, Password1. */
export const PASSWORD = /passw(or)?d|passwd/;

/** A word with the digits that people put behind words. */
export const EASY_TAIL = /^[a-z]{3,}[@#_]?(123(4(56?)?)?|888|666|520)$/i;

/** A word that comes with the system, and digits behind it: admin123. Digits that begin with 0 only number things. */
export const DEFAULT_WORD =
  /^(admin(istrator)?|root|test|user|guest|sa|sysadmin|system|oracle|mysql|postgres|pass|welcome|huawei|cisco|default|abc|qwe|asd|zxc|aa|aaa)[1-9]\d{2,}$/;

/** Keys and tokens by how they begin, and hashes of passwords. */
export const KEY =
  /-----BEGIN|^(gh[pousr]_|sk[-_]|pk_live|AKIA[0-9A-Z]{12}|AIza|LTAI\w{10}|xox[abp]-|eyJ[\w-]{12}|AAAA[BC]3Nza|\$2[aby]\$|\$[156]\$)/;

/** An account and its secret before an address, as in ftp://user:…@host and scott/…@orcl. */
export const CONNECTION = /^[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@]+:[^\s/@]+@|^\w+\/[^\s/@]+@[\w.:/-]+$/i;
