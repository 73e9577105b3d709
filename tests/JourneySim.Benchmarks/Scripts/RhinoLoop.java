import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** Runs one script again and again in interpreted Rhino, in one warm JVM: RhinoLoop.java SCRIPT VERSION RUNS TURNS. */
public class RhinoLoop {
    private static Context context;
    private static Script script;

    public static void main(String[] args) throws Exception {
        int runs = Integer.parseInt(args[2]);
        int turns = Integer.parseInt(args[3]);
        context = Context.enter();
        context.setOptimizationLevel(-1);
        context.setLanguageVersion(Integer.parseInt(args[1]));
        script = context.compileString(Files.readString(Path.of(args[0])), "plain.js", 1, null);
        ScriptableObject shared = context.initStandardObjects();

        // Standard objects that runs share, as AM does; then standard objects of each run's own, as an engine of each run's own has.
        report("shared", turns, runs, () -> {
            Scriptable scope = context.newObject(shared);
            scope.setPrototype(shared);
            scope.setParentScope(null);
            return script.exec(context, scope);
        });
        report("own", turns, runs, () -> script.exec(context, context.initStandardObjects()));
    }

    private interface Run {
        Object once();
    }

    private static void report(String name, int turns, int runs, Run run) {
        Object answer = null;
        for (int i = 0; i < 10 * runs; i++) {
            answer = run.once();
        }

        var self = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double[] micros = new double[turns];
        for (int turn = 0; turn < turns; turn++) {
            long began = self.getProcessCpuTime();
            for (int i = 0; i < runs; i++) {
                run.once();
            }

            micros[turn] = (self.getProcessCpuTime() - began) / 1000.0 / runs;
        }

        Arrays.sort(micros);
        System.out.println(name + "\t" + micros[turns / 2] + "\t" + Context.toString(answer));
    }
}
