import type { Values } from '#domain/register.ts';

/** What stands in such a register, for tests, sample data and documentation (客户档案). */
export const examples: readonly Values[] = [
  {
    name: '城东水厂',
    phone: '0510-80000101',
    contacts: {
      c1: { name: '周国平', role: '设备科科长', phone: '13800000101' },
      c2: { name: '陆敏', role: '值班长', phone: '0510-80000101转8102' },
    },
    sites: {
      s1: {
        name: '取水泵房',
        address: '城东区清源路 18 号',
        zone: 'urban',
        contact: '陆敏',
        access: '东门进，门卫处登记，换安全帽；泵房内禁止吸烟。',
      },
      s2: { name: '二级加压站', address: '望山镇水库路 3 号', zone: 'suburban', contact: '韩立' },
    },
    tariffData: '大工业用电，两部制，峰谷分时；基本电费按最大需量计。2026-09-15 由设备科提供。',
    keyAccount: true,
    notes: '每年 7 月至 9 月高峰供水，停机检修须提前三天书面约定。',
  },
  {
    name: '临江自来水有限公司',
    phone: '0510-80000230',
    contacts: { c1: { name: '沈洁', role: '信息中心主任', phone: '13800000230' } },
    sites: { s1: { name: '营业大厅机房', address: '中山路 266 号 3 楼', zone: 'urban', contact: '沈洁' } },
    tariffData: '居民阶梯水价三档，非居民单一制；营业收费系统按月结算。',
    keyAccount: true,
  },
  {
    name: '锦绣花园业主委员会',
    phone: '13800000305',
    contacts: { c1: { name: '方阿姨', phone: '13800000305' } },
    sites: {
      s1: { name: '地下泵房', address: '锦绣路 88 号 5 幢地下一层', zone: 'urban', access: '钥匙在物业前台。' },
    },
    keyAccount: false,
  },
  {
    name: '青浦机械（集团）有限公司',
    phone: '400-800-0412',
    contacts: { c1: { name: '王建军', role: '动力车间主任', phone: '+86 138 0000 0412' } },
    sites: { s1: { name: '空压站', address: '开发区兴业路 9 号', zone: 'suburban', contact: '王建军' } },
    notes: '发票抬头用集团全称。',
  },
];
