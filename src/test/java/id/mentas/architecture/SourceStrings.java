package id.mentas.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The texts of a source file; texts that are added together are one, with {@code ?} where something else stands. */
record SourceStrings(String packageName, String className, List<String> texts) {

    static List<SourceStrings> below(Path sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> paths = SourceFolder.below(sources, ".java");
            if (paths.isEmpty()) {
                return List.of();
            }
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths));
            List<SourceStrings> all = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                if (unit.getPackageName() != null) {
                    all.add(of(unit));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceStrings of(CompilationUnitTree unit) {
        List<String> texts = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitBinary(BinaryTree sum, Void nothing) {
                if (sum.getKind() != Tree.Kind.PLUS) {
                    return super.visitBinary(sum, nothing);
                }
                texts.add(joined(sum));
                return null;
            }

            private String joined(ExpressionTree part) {
                if (part instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                    return joined(sum.getLeftOperand()) + joined(sum.getRightOperand());
                }
                if (part instanceof LiteralTree literal && literal.getValue() instanceof String text) {
                    return text;
                }
                scan(part, null);
                return " ? ";
            }

            /** A column that is read from a row, {@code row.getString("column")}, is no table. */
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                boolean isGetter = call.getMethodSelect() instanceof MemberSelectTree select
                        && select.getIdentifier().toString().startsWith("get");
                if (!isGetter
                        || call.getArguments().isEmpty()
                        || !(call.getArguments().get(0) instanceof LiteralTree)) {
                    return super.visitMethodInvocation(call, nothing);
                }
                scan(call.getMethodSelect(), nothing);
                return scan(call.getArguments().subList(1, call.getArguments().size()), nothing);
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text) {
                    texts.add(text);
                }
                return null;
            }
        }.scan(unit, null);
        String name = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        return new SourceStrings(unit.getPackageName().toString(), name.replaceFirst("\\.java$", ""), texts);
    }
}
