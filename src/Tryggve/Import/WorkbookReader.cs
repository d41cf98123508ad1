namespace Tryggve.Import;
internal static class WorkbookReader { public static SourceDocument Read(Upload upload) => throw new NotImplementedException(); }
