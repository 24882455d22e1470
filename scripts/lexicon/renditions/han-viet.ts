/** Sino-Vietnamese readings: how Vietnamese news read Chinese names (王全璋: Vương Toàn Chương). */
const READINGS: ReadonlyMap<string, string> = new Map(
  [
    ...`何 Hà 俊 Tuấn 仁 Nhân 杨 Dương 岳 Nhạc 桥 Kiều 包 Bao 龙 Long 军 Quân 戴 Đới 耀 Diệu 廷 Đình 常 Thường 玮 Vĩ 平 Bình 陈 Trần
  光 Quang 诚 Thành 桂 Quế 秋 Thu 家 Gia 鸿 Hồng 建 Kiến 刚 Cương 实 Thực 泰 Thái 和 Hòa 武 Vũ 权 Quyền 紫 Tử 娟 Quyên 程 Trình
  海 Hải 渊 Uyên 邹 Trâu 幸 Hạnh 彤 Đồng 黄 Hoàng 国 Quốc 桐 Đồng 郭 Quách 荣 Vinh 铿 Khanh 丁 Đinh 喜 Hỷ 方 Phương 县 Huyện
  高 Cao 智 Trí 晟 Thịnh 葛 Cát 永 Vĩnh 耿 Cảnh 格 Cách 飞 Phi 雄 Hùng 茂 Mậu 东 Đông 汀 Đinh 郝 Hác 劲 Kính 松 Tùng 胡 Hồ 宝 Bảo
  纪 Kỷ 斯 Tư 尊 Tôn 江 Giang 天 Thiên 勇 Dũng 金 Kim 变 Biến 玲 Linh 任 Nhâm 峰 Phong 刘 Lưu 伟 Vĩ 聪 Thông 李 Lý 柏 Bách 春 Xuân
  富 Phú 蓓 Bội 星 Tinh 伍 Ngũ 雷 Lôi 翘 Kiều 楚 Sở 文 Văn 足 Túc 黎 Lê 兵 Binh 昱 Dục 函 Hàm 庄 Trang 梁 Lương 小 Tiểu 蔺 Lận 其 Kỳ
  磊 Lỗi 大 Đại 志 Chí 佳 Giai 士 Sĩ 辉 Huy 巍 Nguy 晓 Hiểu 原 Nguyên 尧 Nghiêu 正 Chính 清 Thanh 卢 Lư 思 Tư 位 Vị 阁 Các 罗 La
  胜 Thắng 吴 Ngô 霭 Ái 仪 Nghi 柱 Trụ 铭 Minh 倪 Nghê 玉 Ngọc 兰 Lan 夏 Hạ 博 Bác 义 Nghĩa 浦 Phố 强 Cường 覃 Đàm 沛 Bái 全 Toàn
  牛 Ngưu 施 Thi 明 Minh 隋 Tùy 牧 Mục 青 Thanh 孙 Tôn 世 Thế 华 Hoa 唐 Đường 荆 Kinh 陵 Lăng 吉 Cát 田 Điền 淑 Thục 许 Hứa 峯 Phong
  滕 Đằng 彪 Bưu 王 Vương 峭 Tiễu 岭 Lĩnh 璋 Chương 怡 Di 航 Hàng 宇 Vũ 健 Kiện 绍 Thiệu 云 Vân 鹏 Bằng 岛 Đảo 影 Ảnh 袭 Tập 祥 Tường
  栋 Đống 霖 Lâm 谢 Tạ 阳 Dương 燕 Yến 益 Ích 艳 Diễm 章 Chương 润 Nhuận 于 Vu 凯 Khải 余 Dư 生 Sinh 珊 San 姗 San 张 Trương 雪 Tuyết
  忠 Trung 展 Triển 赵 Triệu 威 Uy 郑 Trịnh 恩 Ân 宠 Sủng 周 Chu 锋 Phong 泽 Trạch 祝 Chúc 圣 Thánh 徐 Từ 朱 Chu 马 Mã 林 Lâm 何 Hà
  蔡 Thái 蒋 Tưởng 杜 Đỗ 叶 Diệp 苏 Tô 魏 Ngụy 吕 Lã 沈 Thẩm 姜 Khương 崔 Thôi 曾 Tăng 彭 Bành 潘 Phan 袁 Viên 董 Đổng 冯 Phùng 韩 Hàn
  曹 Tào 邓 Đặng 萧 Tiêu 钱 Tiền 汤 Thang 黄 Hoàng 石 Thạch 贾 Giả 韦 Vi 傅 Phó 白 Bạch 毛 Mao 秦 Tần 史 Sử 顾 Cố 侯 Hầu 邵 Thiệu 孟 Mạnh
  万 Vạn 段 Đoạn 钟 Chung 丽 Lệ 英 Anh 敏 Mẫn 静 Tĩnh 涛 Đào 超 Siêu 杰 Kiệt 鑫 Hâm 红 Hồng 梅 Mai 芳 Phương 婷 Đình 斌 Bân 波 Ba 洪 Hồng`.matchAll(
      /(\S) (\S+)/g,
    ),
  ].map(([, character, reading]) => [character ?? '', reading ?? '']),
);

/** The Sino-Vietnamese form of a name, if every character's reading is known. */
export function hanViet(characters: string): string[] | undefined {
  const readings = [...characters].map((c) => READINGS.get(c));
  return readings.every((reading) => reading !== undefined) ? readings : undefined;
}
